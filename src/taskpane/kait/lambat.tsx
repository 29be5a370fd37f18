import { useEffect, useState, type ComponentType, type JSX } from "react";
import { Memuat } from "../komponen/Memuat";

/** A page in a file of its own. */
interface Lambat<P> {
  /** Drawn at once where the file is there; else the file is fetched first. */
  readonly Halaman: (props: P) => JSX.Element;
  /** Fetches the file; asks again after a failure. */
  readonly muat: () => Promise<void>;
}

/** Makes a page whose file is fetched when it is first wanted; a file that does not come is an error of the page. */
export function lambat<P extends object>(ambil: () => Promise<ComponentType<P>>): Lambat<P> {
  let siap: ComponentType<P> | undefined;
  const muat = async () => {
    siap ??= await ambil();
  };
  function Halaman(props: P): JSX.Element {
    const [, gambarUlang] = useState(siap !== undefined);
    const [galat, setGalat] = useState<Error>();
    useEffect(() => {
      if (!siap) muat().then(() => gambarUlang(true), setGalat);
    }, []);
    if (galat) throw galat;
    const Isi = siap;
    return Isi ? <Isi {...props} /> : <Memuat />;
  }
  return { Halaman, muat };
}
