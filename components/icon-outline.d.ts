declare module '*.svg?outline' {
  const icon: { readonly viewBox: string; readonly outline: string };
  export default icon;
}
