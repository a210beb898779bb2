// A picture as a PNG, painted by the browser.
import type { Picture } from './pictureOf.ts';

/** `scale`: pixels of the file for each CSS pixel. Rejects where the browser cannot paint it. */
export async function toPng({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('the browser has no canvas to paint on');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
