import { useEffect, useState } from "react";

/** Milliseconds after which a wait deserves to be shown; shorter ones would only flicker. */
const TUNGGU = 600;

/** True once `aktif` has lasted so long that the user should see that something is going on. */
export function useLama(aktif: boolean): boolean {
  const [lama, setLama] = useState(false);
  useEffect(() => {
    if (!aktif) return undefined;
    const jam = setTimeout(() => setLama(true), TUNGGU);
    return () => {
      clearTimeout(jam);
      setLama(false);
    };
  }, [aktif]);
  return lama;
}
