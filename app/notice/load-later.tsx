'use client'
import { Component, type ComponentType, lazy, type LazyExoticComponent, type ReactNode, Suspense, useState } from 'react'

/** What a part that did not come is shown as gets, beside that part's own properties. */
export type NotLoaded = { onRetry: () => void }

type BoundaryProps = { children: ReactNode; instead: ReactNode; onBroken: () => void }

/** Keeps what breaks inside it from taking the page along. */
class PartBoundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch() {
    this.props.onBroken()
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}

/**
 * A part of the page that is loaded when it is first shown. Where it does not come (the server is gone, or has
 * another build by now) `Instead` stands in its place with a way to try again, and the page stays as it is.
 * @param meanwhile what is shown until it is there
 */
export function loadLater<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>, Instead: ComponentType<Props & NotLoaded>, meanwhile?: (props: Props) => ReactNode,
): ComponentType<Props> {
  // React remembers that a part failed; another one is made then, for the next who tries.
  let Part: LazyExoticComponent<ComponentType<Props>> = lazy(load)
  return function Later(props: Props) {
    const [attempt, setAttempt] = useState(0)
    const Now = Part as ComponentType<Props>
    return (
      <PartBoundary key={attempt} instead={<Instead {...props} onRetry={() => setAttempt(attempt + 1)} />} onBroken={() => { Part = lazy(load) }}>
        <Suspense fallback={meanwhile?.(props) ?? null}><Now {...props} /></Suspense>
      </PartBoundary>
    )
  }
}
