/** @type {import('next').NextConfig} */
export default {
  // Native addons and the packages that load them stay outside the bundle.
  serverExternalPackages: ['hnswlib-node', 'onnxruntime-node', '@langchain/community', '@langchain/core', 'langchain', '@huggingface/tokenizers', 'mammoth', 'unpdf', 'opencc-js', 'pdfjs-dist'],
  poweredByHeader: false,
}
