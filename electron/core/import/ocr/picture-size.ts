/** Width and height of a PNG, JPEG or WebP by its own header; undefined for anything else. */
export function pictureSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  try {
    if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes);
    if (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return webpSize(bytes);
  } catch {
    return undefined; // it ends before its header does
  }
  return undefined;
}

/** The frame header (SOF) tells; segments before it are passed over by their lengths. */
function jpegSize(bytes: Buffer): { width: number; height: number } | undefined {
  let place = 2;
  while (place < bytes.length) {
    if (bytes[place] !== 0xff) return undefined;
    const marker = bytes.readUInt8(place + 1);
    if (marker === 0xff) {
      place += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(place + 5), width: bytes.readUInt16BE(place + 7) };
    place += 2 + bytes.readUInt16BE(place + 2);
  }
  return undefined;
}

/** The three kinds of WebP: lossy, lossless and extended (RFC 9649). */
function webpSize(bytes: Buffer): { width: number; height: number } | undefined {
  switch (bytes.subarray(12, 16).toString('latin1')) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}
