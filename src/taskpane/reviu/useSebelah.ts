import { useState } from "react";
import type { Bacaan, HasilCocokWord, PembandingReviu } from "../../commands";
import { useKerja } from "../kait/useKerja";
import type { BerkasDipilih } from "../komponen/PilihBerkas";
import { usePerintah } from "../perintah";
import { useTeksReviu } from "./teks";

/** What a file said, and which file it was. */
interface Dibaca<T> {
  readonly nama: string;
  readonly bacaan: Bacaan<T>;
}

/** Files that were laid beside the workbook. */
export interface Sebelah {
  readonly word: Dibaca<HasilCocokWord> | undefined;
  readonly tahunLalu: Dibaca<unknown> | undefined;
  /** What the review is laid beside, where last year's workbook was read. */
  readonly pembanding: PembandingReviu;
  readonly pilihWord: (berkas: BerkasDipilih) => void;
  readonly pilihTahunLalu: (berkas: BerkasDipilih) => void;
  readonly lepasTahunLalu: () => void;
}

/** Keeps the files beside the workbook; none of them is written to. */
export function useSebelah(): Sebelah {
  const { cocokkanWord, bacaTahunLalu } = usePerintah();
  const { tunggu } = useKerja();
  const { sedang } = useTeksReviu();
  const [word, setWord] = useState<Sebelah["word"]>();
  const [lalu, setLalu] = useState<Dibaca<NonNullable<PembandingReviu["tahunLalu"]>>>();
  const pilihWord = async ({ nama, isi }: BerkasDipilih): Promise<void> => {
    const bacaan = await tunggu(sedang.cocokkan, () => cocokkanWord(isi));
    if (bacaan) setWord({ nama, bacaan });
  };
  const pilihTahunLalu = async ({ nama, isi }: BerkasDipilih): Promise<void> => {
    const bacaan = await tunggu(sedang.tahunLalu, () => bacaTahunLalu(isi));
    if (bacaan) setLalu({ nama, bacaan });
  };
  return {
    word,
    tahunLalu: lalu,
    pembanding: lalu?.bacaan.ada ? { tahunLalu: lalu.bacaan.nilai } : {},
    pilihWord: (berkas) => void pilihWord(berkas),
    pilihTahunLalu: (berkas) => void pilihTahunLalu(berkas),
    lepasTahunLalu: () => setLalu(undefined),
  };
}
