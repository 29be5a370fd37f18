import { useCallback, useEffect, useRef, type RefObject } from "react";

/** Where the keyboard goes, and the announcement that it is to go there. */
export interface FokusHasil {
  readonly tempat: RefObject<HTMLParagraphElement>;
  readonly minta: () => void;
}

/** Brings the keyboard to what a button of the page has asked for, once it is there; a ribbon's request leaves it in the grid. */
export function useFokusHasil(hasil: unknown): FokusHasil {
  const tempat = useRef<HTMLParagraphElement>(null);
  const diminta = useRef(false);
  useEffect(() => {
    if (diminta.current) tempat.current?.focus();
    diminta.current = false;
  }, [hasil]);
  const minta = useCallback(() => {
    diminta.current = true;
  }, []);
  return { tempat, minta };
}
