import { BriefingPage } from '../../library/briefing-page.tsx'

/** `/briefings/ID`: one briefing to read. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return <BriefingPage id={decodeURIComponent(id)} />
}
