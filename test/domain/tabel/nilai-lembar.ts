import type { KolomTabel, Peran } from "../../../src/domain/tabel";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { petaDari } from "../warna/alat";
import type { HarapTabel, LembarUji } from "./lembar-kisi";
import type { Hitungan } from "./nilai-blok";

/** What the reader makes of a sheet of a trial beside what a person says about it. */
export interface NilaiLembar {
  readonly id: string;
  /** Roles, years and quarters that differ. */
  readonly kolom: readonly string[];
  /** Header, data and total rows that differ, tables too many or too few. */
  readonly baris: readonly string[];
  /** Would be coloured unasked, and should not: the worst fault. */
  readonly salahYakin: readonly string[];
  /** Should be coloured unasked, and would not. */
  readonly kurangYakin: readonly string[];
}

function sebaris(harap: HarapTabel, { tabel }: PetaTabel): boolean {
  const { awal, akhir } = tabel.kepala;
  const sekolom = tabel.kolom.some(({ kolom }) => harap.peran.has(kolom));
  return sekolom && awal <= harap.kepala.akhir && harap.kepala.awal <= akhir;
}

/** The tables that the reader found where a person sees one: several where they stand side by side. */
function pasangan(harap: HarapTabel, tabel: readonly PetaTabel[]): PetaTabel[] {
  return tabel.filter((satu) => sebaris(harap, satu));
}

function cocok(satu: string, kolom: KolomTabel | undefined): boolean {
  const [, peran, tahun, tw] = /^([a-z_]+)(?:@(\d+))?(?:#(\d))?$/.exec(satu) ?? [];
  if (kolom?.peran !== peran) return false;
  return (!tahun || kolom?.tahun === Number(tahun)) && (!tw || kolom?.triwulan === Number(tw));
}

const peranSaja = (satu: string): Peran => satu.replace(/[@#].*/, "") as Peran;

function nilaiKolom(
  harap: HarapTabel,
  dapat: readonly PetaTabel[],
  catat: (peran: Peran, apa: keyof Hitungan) => void,
): string[] {
  return [...harap.peran].flatMap(([huruf, wanted]) => {
    const kolom = dapat.flatMap(({ tabel }) => tabel.kolom).find((satu) => satu.kolom === huruf);
    const pilihan = wanted.split("/");
    const peranKena = pilihan.find((satu) => peranSaja(satu) === kolom?.peran);
    catat(peranSaja(peranKena ?? pilihan[0] ?? ""), peranKena ? "tepat" : "luput");
    if (!peranKena && kolom) catat(kolom.peran, "keliru");
    if (pilihan.some((satu) => cocok(satu, kolom))) return [];
    const dibaca = kolom
      ? `${kolom.peran}@${kolom.tahun ?? ""}#${kolom.triwulan ?? ""} ${kolom.yakin}`
      : "nothing";
    return [`${huruf}: ${wanted} read as ${dibaca}`];
  });
}

function nilaiBaris(harap: HarapTabel, dapat: readonly PetaTabel[]): string[] {
  if (dapat.length === 0) return [`no table at row ${harap.kepala.awal}`];
  return dapat.flatMap(({ tabel }) => selisihBaris(harap, tabel));
}

function selisihBaris(harap: HarapTabel, { kepala, data, barisJumlah }: PetaTabel["tabel"]): string[] {
  const akhir = Math.max(data.akhir, ...barisJumlah);
  const selisih: string[] = [];
  const banding = (apa: string, a: string, b: string): void => {
    if (a !== b) selisih.push(`${apa} ${a} read as ${b}`);
  };
  banding("header", `${harap.kepala.awal}-${harap.kepala.akhir}`, `${kepala.awal}-${kepala.akhir}`);
  banding("rows", `${harap.baris.awal}-${harap.baris.akhir}`, `${data.awal}-${akhir}`);
  banding("totals", harap.jumlah.join(), barisJumlah.join());
  return selisih;
}

/** The year's column that would be coloured, or "tambah" where columns would be added. */
function dikerjakan({ rencana }: PetaTabel): string | undefined {
  if (rencana.jenis === "biarkan") return undefined;
  if (rencana.jenis === "tambah") return "tambah";
  return rencana.kolom;
}

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);

function mengukur({ tabel }: PetaTabel): boolean {
  return tabel.kolom.some(({ peran }) => DIUKUR.has(peran));
}

const CAPAIAN: ReadonlySet<Peran> = new Set(["capaian", "capaian_tw", "serapan"]);

/** The columns that a person would let the add-in colour. */
function bolehDiwarnai(harap: HarapTabel | undefined, lembar: LembarUji): string[] {
  if (!harap) return [];
  const yakin = harap.yakin ?? lembar.yakin;
  const huruf = [...harap.peran].flatMap(([satu, peran]) =>
    peran.split("/").some((p) => CAPAIAN.has(peranSaja(p))) ? [satu] : [],
  );
  const punya = (apa: Peran): boolean =>
    [...harap.peran.values()].some((peran) => peran.split("/").some((p) => peranSaja(p) === apa));
  const tambah = punya("target") && punya("realisasi") && !punya("capaian");
  if (yakin === "tidak") return huruf.filter((satu) => peranSaja(harap.peran.get(satu) ?? "") === "serapan");
  // A form whose own capaian is still empty gets columns beside it: a choice of the plan, not of the reader.
  return tambah || yakin === "boleh" ? [...huruf, "tambah"] : huruf;
}

/** Everything one table would get unasked: the plan's own column and those beside it. */
function warnaYakin(dapat: PetaTabel): string[] {
  const { rencana } = dapat;
  const utama = dikerjakan(dapat);
  if (rencana.jenis === "biarkan" || !rencana.yakin || utama === undefined) return [];
  return [utama, ...rencana.sampingan.map(({ kolom }) => kolom)];
}

/** The tables of a sheet of a trial, with what colouring would do to each. */
export function tabelUji({ id, lembar }: LembarUji): readonly PetaTabel[] {
  const peta = petaDari({ id, terproteksi: false, kami: false, tabelExcel: [], mentah: lembar });
  return peta.lembar[0]?.tabel ?? [];
}

/** Counts the columns of a sheet, as it was read, into `hitungan`, and lists where that differs from a person's reading. */
export function nilaiLembar(
  satu: LembarUji,
  hitungan: Map<Peran, Hitungan>,
  tabel = tabelUji(satu),
): NilaiLembar {
  const catat = (peran: Peran, apa: keyof Hitungan): void => {
    const lama = hitungan.get(peran) ?? { tepat: 0, luput: 0, keliru: 0 };
    lama[apa]++;
    hitungan.set(peran, lama);
  };
  const dipasang = satu.tabel.map((harap) => ({ harap, dapat: pasangan(harap, tabel) }));
  const lebih = tabel.filter(
    (t) => mengukur(t) && satu.tabel.length > 0 && !dipasang.some(({ dapat }) => dapat.includes(t)),
  );
  const salahYakin = tabel.flatMap((t) => {
    const harap = dipasang.find(({ dapat }) => dapat.includes(t))?.harap;
    const boleh = [...bolehDiwarnai(harap, satu), ...(harap?.takDinilai ?? [])];
    return warnaYakin(t)
      .filter((kolom) => !boleh.includes(kolom))
      .map((kolom) => `${t.tabel.rentang} ${kolom}`);
  });
  const kurangYakin = dipasang.flatMap(({ harap, dapat }) => {
    const huruf = [...harap.peran].find(([, peran]) => peranSaja(peran) === "capaian")?.[0];
    if ((harap.yakin ?? satu.yakin) !== "ya" || huruf === undefined) return [];
    return dapat.flatMap(warnaYakin).includes(huruf) ? [] : [`${huruf} not coloured unasked`];
  });
  return {
    id: satu.id,
    kolom: dipasang.flatMap(({ harap, dapat }) => nilaiKolom(harap, dapat, catat)),
    baris: [
      ...dipasang.flatMap(({ harap, dapat }) => nilaiBaris(harap, dapat)),
      ...lebih.map((t) => `table too many: ${t.tabel.rentang}`),
    ],
    salahYakin,
    kurangYakin,
  };
}
