import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { reviu as teks } from "../../../src/bahasa/id/reviu";
import type { TemuanReviu } from "../../../src/domain/reviu/temuan-reviu";
import { laporanNyata, sebut, temuanDari } from "./alat";

/** One contradiction as a reviewer wrote it down from the report's tables, before any rule was read. */
interface Catatan {
  readonly no: number;
  readonly tingkat: "galat" | "peringatan";
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly kondisi: string;
  readonly kata?: string;
  /** The other end of this contradiction: it need be found only once. */
  readonly sama?: number;
}

const { temuan: DAFTAR, boleh: BOLEH } = JSON.parse(
  readFileSync(path.join(__dirname, "../../fixtures/laporan-nyata/daftar-reviewer.json"), "utf8"),
) as {
  readonly temuan: readonly Catatan[];
  readonly boleh: readonly { readonly lembar: string; readonly sel: readonly string[] }[];
};

/** Everything that a finding says. */
function ucapan({ kode, isi, label, tertulis, seharusnyaTeks, penjelasan }: TemuanReviu): string {
  const kalimat: (isi: never) => string = teks.temuan[kode];
  return [label, tertulis, seharusnyaTeks, kalimat(isi as never), ...penjelasan.map(teks.penjelasan)].join(
    " ",
  );
}

const cocok = (satu: TemuanReviu, { lembar, sel, kata }: Catatan): boolean =>
  satu.lembar === lembar &&
  sel.includes(satu.sel) &&
  (kata === undefined || new RegExp(kata).test(ucapan(satu)));

describe("reviu beside a reviewer's own list of the same report", () => {
  const temuan = temuanDari(laporanNyata()).filter(({ tingkat }) => tingkat !== "info");
  const ditemukan = (satu: Catatan): boolean =>
    DAFTAR.some(
      (lain) =>
        (lain.no === satu.no || lain.no === satu.sama || lain.sama === satu.no) &&
        temuan.some((x) => cocok(x, lain)),
    );
  const terlewat = (tingkat: Catatan["tingkat"]) => {
    const milik = DAFTAR.filter((satu) => satu.tingkat === tingkat && satu.sama === undefined);
    return { banyak: milik.length, luput: milik.filter((satu) => !ditemukan(satu)) };
  };

  it("finds at least 95 % of the plain errors", () => {
    const { banyak, luput } = terlewat("galat");
    assert.ok(luput.length <= banyak * 0.05, luput.map(({ kondisi }) => kondisi).join("\n"));
  });

  it("finds at least 95 % of what wants a look", () => {
    const { banyak, luput } = terlewat("peringatan");
    assert.ok(luput.length <= banyak * 0.05, luput.map(({ kondisi }) => kondisi).join("\n"));
  });

  it("calls nothing an error that the reviewer would not", () => {
    const lain = temuan.filter(
      (satu) => satu.tingkat === "galat" && !DAFTAR.some((catatan) => cocok(satu, catatan)),
    );
    const tidakBoleh = lain.filter(
      ({ lembar, sel }) => !BOLEH.some((satu) => satu.lembar === lembar && satu.sel.includes(sel)),
    );
    assert.deepEqual(tidakBoleh.map(sebut), []);
  });
});
