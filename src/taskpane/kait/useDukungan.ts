import { useEffect, useState } from "react";
import type { Dukungan } from "../../commands";
import { usePerintah } from "../perintah";

/** What this Excel supports; undefined until it is known. */
export function useDukungan(): Dukungan | undefined {
  const { dukungan } = usePerintah();
  const [isi, setIsi] = useState<Dukungan>();
  useEffect(() => {
    let hidup = true;
    void dukungan().then((jawaban) => hidup && setIsi(jawaban));
    return () => {
      hidup = false;
    };
  }, [dukungan]);
  return isi;
}
