import { useCallback, useEffect, useState } from "react";
import type { Bacaan, HasilPerintah, PetaAmbil } from "../../commands";
import type { OpsiAmbil } from "../../commands/ambil";
import { ubahPilihanAmbil } from "../../commands/ambil";
import type { KeputusanMirip, PilihanAmbil, PilihanTabelAmbil } from "../../domain/ambil";
import type { KunciTambahan } from "../../domain/lembar/tambahan";
import { useKerja } from "../kait/useKerja";
import { useUsang } from "../kait/useUsang";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { useTeksAmbil } from "./teks";

/** How the user decides what is taken. */
export interface UbahAmbil {
  /** Takes from this sheet, or does not. */
  readonly lembar: (nama: string, baca: boolean) => void;
  readonly tabel: (kunci: string, pilihan: PilihanTabelAmbil) => void;
  readonly ragu: (ragu: boolean) => void;
  /** For one pair that looks alike, or for all of them. */
  readonly mirip: (keputusan: KeputusanMirip, kunci?: string) => void;
  /** Plans with a further optional part, whose sheet is made where it is missing. */
  readonly bagian: (bagian: KunciTambahan) => void;
  /** Differing cells ("IKU!E8") that give way, or do not. */
  readonly timpa: (sel: readonly string[], ganti: boolean) => void;
}

/** State of the page: what was read, what was chosen, and what can be done. */
export interface Ambil {
  /** Undefined before the first reading and after the sheets were changed by a command. */
  readonly bacaan: Bacaan<PetaAmbil> | undefined;
  /** Another command has changed the workbook since. */
  readonly usang: boolean;
  /** Differing cells of ours that give way. */
  readonly timpa: ReadonlySet<string>;
  readonly baca: () => void;
  readonly ubah: UbahAmbil;
  /** Writes what is shown. */
  readonly ambil: () => void;
  readonly kembalikan: () => void;
}

/** The result without what the page has just shown; rows that found no table are still to be cared for. */
function tanpaUlangan(hasil: HasilPerintah, { pesan }: PetaAmbil): HasilPerintah {
  const ulangan = pesan.filter(({ kode }) => kode !== "TABEL_BELUM_ADA");
  return { ...hasil, pesan: hasil.pesan.filter((satu) => !ulangan.includes(satu)) };
}

/** Reads when asked, and whenever a ribbon command asks for the page (`permintaan` counts that). */
function usePembacaan(permintaan: number, dibaca: () => void) {
  const { bacaAmbil } = usePerintah();
  const { tunggu } = useKerja();
  const { panel } = useTeks();
  const { sedang } = useTeksAmbil();
  const [bacaan, setBacaan] = useState<Bacaan<PetaAmbil>>();
  const baca = useCallback(
    async (opsi: OpsiAmbil = {}) => {
      const takTerduga = (): Bacaan<PetaAmbil> => ({
        ada: false,
        pesan: { kode: "PANEL_TAK_TERDUGA", tingkat: "galat", teks: panel.galat.teks },
      });
      const jawaban = await tunggu(sedang.baca, () => bacaAmbil(opsi).catch(takTerduga));
      if (!jawaban) return;
      setBacaan(jawaban);
      dibaca();
    },
    [bacaAmbil, tunggu, panel, sedang, dibaca],
  );
  useEffect(() => {
    if (permintaan > 0) void baca();
    // Only a request of the ribbon reads by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [permintaan]);
  return { bacaan, setBacaan, baca };
}

/** Keeps the choices: every one makes the plan again, at once and without reading. */
function usePilihan(setBacaan: (ganti: (lama?: Bacaan<PetaAmbil>) => Bacaan<PetaAmbil> | undefined) => void) {
  const [timpa, setTimpa] = useState<ReadonlySet<string>>(new Set());
  const atur = (ubah: (pilihan: PilihanAmbil) => PilihanAmbil) =>
    setBacaan((lama) =>
      lama?.ada ? { ada: true, nilai: ubahPilihanAmbil(lama.nilai, ubah(lama.nilai.pilihan)) } : lama,
    );
  const ubah: Omit<UbahAmbil, "bagian"> = {
    lembar: (nama, baca) =>
      atur((lama) => {
        const sisa = (lama.tanpaLembar ?? []).filter((satu) => satu !== nama);
        return { ...lama, tanpaLembar: baca ? sisa : [...sisa, nama] };
      }),
    tabel: (kunci, baru) =>
      atur((lama) => ({ ...lama, tabel: { ...lama.tabel, [kunci]: { ...lama.tabel?.[kunci], ...baru } } })),
    ragu: (ragu) => atur((lama) => ({ ...lama, ragu })),
    mirip: (keputusan, kunci) =>
      atur((lama) =>
        kunci === undefined
          ? { ...lama, mirip: keputusan, miripSatu: {} }
          : { ...lama, miripSatu: { ...lama.miripSatu, [kunci]: keputusan } },
      ),
    timpa: (sel, ganti) =>
      setTimpa((lama) => {
        const sisa = [...lama].filter((satu) => !sel.includes(satu));
        return new Set(ganti ? [...sisa, ...sel] : sisa);
      }),
  };
  return { timpa, setTimpa, ubah };
}

/** Keeps the page's state. */
export function useAmbil(permintaan: number): Ambil {
  const { terapkanAmbil, kembalikan } = usePerintah();
  const { jalankan, tutupHasil } = useKerja();
  const { panel } = useTeks();
  const { sedang } = useTeksAmbil();
  const { usang, dibaca, milik } = useUsang();
  const { bacaan, setBacaan, baca } = usePembacaan(permintaan, dibaca);
  const { timpa, setTimpa, ubah } = usePilihan(setBacaan);
  // A command that succeeds changes the sheets: what was read before says nothing about them any more.
  const kerjakan = async (label: string, aksi: () => Promise<HasilPerintah>) => {
    const hasil = await jalankan(label, milik(aksi));
    if (!hasil?.berhasil) return;
    setBacaan(undefined);
    setTimpa(new Set());
  };
  return {
    bacaan,
    usang,
    timpa,
    ubah: {
      ...ubah,
      bagian: (satu) => {
        if (!bacaan?.ada) return;
        const { pilihan, tambahan } = bacaan.nilai;
        void baca({ pilihan, tambahan: [...tambahan, satu] });
      },
    },
    baca: () => {
      tutupHasil();
      void baca();
    },
    ambil: () => {
      if (!bacaan?.ada) return;
      const peta = bacaan.nilai;
      void kerjakan(sedang.ambil, async () =>
        tanpaUlangan(await terapkanAmbil(peta, timpa.size > 0 ? { timpa: [...timpa] } : {}), peta),
      );
    },
    kembalikan: () => void kerjakan(panel.kembalikan.sedang, kembalikan),
  };
}
