import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { StatusPita } from "../../commands";
import type { HasilPerintah } from "../../commands/jenis";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";

/** Work of the pane: one command at a time, what it is doing now and what the last one said. */
interface KerjaPanel {
  /** What is running, as the user reads it; undefined while idle. */
  readonly sedang: string | undefined;
  /** The last result, of the pane or of a ribbon button. */
  readonly hasil: StatusPita | undefined;
  /** Counts finished commands: pages read again when it changes. */
  readonly putaran: number;
  /** Runs a command and shows its result; ignored (undefined) while another is running. */
  jalankan(label: string, aksi: () => Promise<HasilPerintah>): Promise<HasilPerintah | undefined>;
  /** Waits for something that has no result of its own to show, such as a reading; one at a time with commands. */
  tunggu<T>(label: string, aksi: () => Promise<T>): Promise<T | undefined>;
  /** Shows a result that came about outside `jalankan`. */
  laporkan(hasil: HasilPerintah): void;
  /** Takes the last result off the screen. */
  tutupHasil(): void;
}

/** Carries the pane's work to the pages. */
export const KonteksKerja = createContext<KerjaPanel>({
  sedang: undefined,
  hasil: undefined,
  putaran: 0,
  jalankan: () => Promise.resolve(undefined),
  tunggu: () => Promise.resolve(undefined),
  laporkan: () => undefined,
  tutupHasil: () => undefined,
});

/** The pane's work, for a page or a button. */
export function useKerja(): KerjaPanel {
  return useContext(KonteksKerja);
}

/** Keeps the pane's work; called once, by the frame. */
export function useKerjaBaru(): KerjaPanel {
  const perintah = usePerintah();
  const { galat } = useTeks().panel;
  const [sedang, setSedang] = useState<string>();
  const [hasil, setHasil] = useState<StatusPita | undefined>(() => perintah.statusPita());
  const [putaran, setPutaran] = useState(0);
  const sibuk = useRef(false);

  const catat = useCallback((baru: StatusPita) => {
    setHasil(baru);
    setPutaran((n) => n + 1);
  }, []);
  useEffect(() => perintah.dengarkanStatusPita(catat), [perintah, catat]);

  const tunggu = useCallback<KerjaPanel["tunggu"]>(async (label, aksi) => {
    if (sibuk.current) return undefined;
    sibuk.current = true;
    setSedang(label);
    try {
      return await aksi();
    } finally {
      sibuk.current = false;
      setSedang(undefined);
    }
  }, []);

  const jalankan = useCallback<KerjaPanel["jalankan"]>(
    async (label, aksi) => {
      const baru = await tunggu(label, () => aksi().catch(() => takTerduga(galat.teks)));
      if (baru) catat(baru);
      return baru;
    },
    [tunggu, catat, galat.teks],
  );
  return useMemo(
    () => ({
      sedang,
      hasil,
      putaran,
      jalankan,
      tunggu,
      laporkan: setHasil,
      tutupHasil: () => setHasil(undefined),
    }),
    [sedang, hasil, putaran, jalankan, tunggu],
  );
}

/** Commands answer, they do not throw; a defect of ours must still not leave the pane waiting. */
function takTerduga(teks: string): HasilPerintah {
  return {
    berhasil: false,
    akibat: "gagal",
    ringkasan: teks,
    pesan: [{ kode: "PANEL_TAK_TERDUGA", tingkat: "galat", teks }],
  };
}
