/** Node has no canvas: one whose letters are all so wide, in pixels, whatever the font. */
export const LETTER = 8;

/** Lends that canvas to the tests of a suite. */
export function useFixedPitch(): void {
  before(() => {
    const measureText = (text: string) => ({ width: text.length * LETTER });
    const canvas = { getContext: () => ({ font: "", measureText }) };
    Object.assign(globalThis, { document: { createElement: () => canvas } });
  });
  after(() => void Reflect.deleteProperty(globalThis, "document"));
}
