import assert from "node:assert/strict";
import * as perintah from "../../src/commands";
import { PERINTAH, TANPA_TOMBOL } from "../../src/commands/daftar-perintah";
import { PERINTAH_JURNAL } from "../../src/domain/jurnal/jurnal";
import { contohGangguan, jalankanTerganggu, siapkanPerkara, type Gangguan, type PerkaraSiap } from "./jalan";
import { bedaKeadaan } from "./keadaan";
import { PERKARA, type Perkara } from "./perkara";

/** Which function a command of the registry runs; a further command needs a case here. */
const FUNGSI: Readonly<Record<string, string | undefined>> = {
  SiapkanBukuKerja: "siapkanBukuKerja",
  AmbilData: "terapkanAmbil",
  WarnaiKriteria: "warnaiYangPasti",
  Kembalikan: "kembalikan",
  Reviu: "reviuBuku",
  LampiranI: "buatLaporan",
  Laporan: "buatBanyakLaporan",
  SiapkanKirim: "siapkanKirim",
  "tahun-baru": "siapkanTahunBaru",
  "jadikan-angka": "jadikanAngka",
};

/**
 * Every command that writes, failing at every request of it. A fixed part of what `bench/kegagalan.ts` runs whole: what
 * the user typed is there, the second run ends as an undisturbed one, the message says what to do, nothing hangs. The
 * undisturbed run is in the journal: saved, opened elsewhere and taken back it leaves the workbook of before.
 */
describe("a command that Excel fails", function () {
  this.timeout(300_000);

  /** What the pane calls that writes nothing which could be taken back. */
  const TANPA_JURNAL = new Set([
    ...[
      "bacaAmbil",
      "bacaKeadaan",
      "bacaPengaturan",
      "bacaProfil",
      "bacaReviu",
      "dukungan",
      "kesehatan",
      "pergiKe",
    ],
    ...[
      "petakan",
      "statusKembalikan",
      "ubahAmbil",
      "ubahLegenda",
      "ubahPeran",
      "ubahPilihan",
      "ubahPilihanAmbil",
    ],
    ...["ubahSkala", "buatWord", "salinTabel", "statusPita", "dengarkanStatusPita", "tungguOffice"],
    // Fetches their code.
    ...["muatPembaca", "muatSemuaPerintah"],
    // They read another file beside the workbook.
    ...["bacaTahunLalu", "cocokkanWord"],
    // Enters the same formulas once more.
    "pulihkanRumus",
  ]);

  it("has a case for every function of the pane that writes", () => {
    const ada = new Set(PERKARA.map(({ perintah }) => perintah));
    const fungsi = Object.entries(perintah).filter(([, satu]) => typeof satu === "function");
    assert.deepEqual(
      fungsi.map(([nama]) => nama).filter((nama) => !ada.has(nama) && !TANPA_JURNAL.has(nama)),
      [],
    );
  });

  it("has a case for every command that writes", () => {
    const semua = [...Object.keys(PERINTAH), ...TANPA_TOMBOL.map(({ nama }) => nama)];
    const ada = new Set(PERKARA.map(({ perintah }) => perintah));
    assert.deepEqual(
      semua.filter((nama) => nama !== "Panel" && !ada.has(FUNGSI[nama] ?? "")),
      [],
    );
  });

  const disiapkan = new Map<string, Promise<PerkaraSiap>>();
  /** Prepared once for all tests that need it. */
  const siapkan = (perkara: Perkara): Promise<PerkaraSiap> => {
    const siap = disiapkan.get(perkara.nama) ?? siapkanPerkara(perkara);
    disiapkan.set(perkara.nama, siap);
    return siap;
  };

  /** Places where a failure once left something behind. */
  const PERNAH: readonly [perkara: string, Gangguan][] = [
    ["masukkan baris ke tabel", { n: 4, letak: "pertama", lama: "sekali", kode: "GeneralException" }],
    ["masukkan baris ke tabel", { n: 4, letak: "separuh", lama: "sekali", kode: "Busy" }],
    ["pengaturan", { n: 3, letak: "separuh", lama: "sekali", kode: "GeneralException" }],
    ["pengaturan", { n: 3, letak: "separuh", lama: "seterusnya", kode: "Entahlah" }],
    ["kembalikan jadikan angka", { n: 3, letak: "pertama", lama: "tertutup", kode: "Entahlah" }],
    // Done, the answer lost and the page closed: whoever opens the file sees it done, and goes on from there.
    ["kembalikan warna", { n: 4, letak: "semua", lama: "tertutup", kode: "Busy" }],
    ["kembalikan lampiran", { n: 3, letak: "semua", lama: "tertutup", kode: "GeneralException" }],
    ["perbaiki temuan", { n: 4, letak: "semua", lama: "tertutup", kode: "Entahlah" }],
    ["kirim rumus biasa, bersih", { n: 5, letak: "pertama", lama: "seterusnya", kode: "GeneralException" }],
  ];
  for (const [nama, gangguan] of PERNAH)
    it(`leaves nothing behind where it once did: ${nama}, ${gangguan.letak}, ${gangguan.lama}`, async () => {
      const perkara = PERKARA.find((satu) => satu.nama === nama);
      assert.ok(perkara);
      assert.deepEqual(await jalankanTerganggu(await siapkan(perkara), gangguan), []);
    });

  /** *Warnai* remembers what was chosen for the next time. */
  const PILIHAN = /^setelan LKJIP\.warna\.(?:legenda|ingatan|skala)/;

  /** What stays: a print set-up, and on sheets that *Siapkan* completes a few looks beside what was added. */
  const tetap = ({ perintah: nama }: Perkara): RegExp =>
    nama === "siapkanBukuKerja" ? / (?:kolom|cetak|rupa)$/ : / cetak$/;

  PERKARA.forEach((perkara, i) =>
    it(`loses nothing, says what to do, ends the same when run again, and is taken back: ${perkara.nama}`, async () => {
      const siap = await siapkan(perkara);
      if (perkara.perintah !== "kembalikan" && !perkara.tanpaKembali) {
        assert.equal(siap.dicatat.length, 1, siap.dicatat.join());
        assert.ok((PERINTAH_JURNAL as readonly string[]).includes(siap.dicatat[0] ?? ""), siap.dicatat[0]);
        const sisa = bedaKeadaan(siap.awal, siap.kembali).filter(
          (satu) => !tetap(perkara).test(satu) && !PILIHAN.test(satu),
        );
        assert.deepEqual(sisa, [], "after saving, opening and Kembalikan");
      }
      for (const gangguan of contohGangguan(siap, i)) {
        const { n, letak, lama, kode } = gangguan;
        assert.deepEqual(await jalankanTerganggu(siap, gangguan), [], `${n} ${letak} ${lama} ${kode}`);
      }
    }),
  );
});
