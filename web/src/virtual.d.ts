declare module 'virtual:sqlite-wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
