/** This machine's fonts, or Open Sans from the package; Microsoft's fonts are replaced with similar ones. */
export const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${alias("Segoe UI", "Open Sans")}
  ${alias("Times New Roman", "Liberation Serif")}
  ${alias("Calibri", "Carlito")}
  ${alias("sans-serif", "Open Sans")}
  ${alias("serif", "Liberation Serif")}
</fontconfig>
`;

const alias = (family: string, like: string): string =>
  `<alias binding="same"><family>${family}</family><prefer><family>${like}</family><family>Open Sans</family></prefer></alias>`;
