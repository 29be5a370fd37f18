/** Bytes as base64, in pieces that a call can take. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Base64 as bytes; throws for what is none. A data URL's head is left out. */
export function fromBase64(text: string): Uint8Array {
  const plain = atob(text.replace(/^data:[^,]*,/, "").replace(/\s+/g, ""));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
