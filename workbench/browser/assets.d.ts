declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.xml" {
  const text: string;
  export default text;
}
