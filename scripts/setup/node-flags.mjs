/**
 * What every Node of ours is started with. V8 may end the whole process where it frees compiled WebAssembly
 * ("Check failed: jit_page_->allocations_.erase", known to Node's developers and open as of 24.21), and the models run
 * in it: such code is kept, which costs a few megabytes once, for a function is compiled anew only once.
 */
export const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--no-wasm-code-gc']
