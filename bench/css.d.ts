/** A style sheet of a peer, as text. */
declare module '*.css' {
  const css: string;
  export default css;
}
