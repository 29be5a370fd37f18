import { readXlsx, Workbook, writeXlsx } from "excel-host";
import { createUniverEngine } from "excel-host/univer";
import { BUKU } from "./tumbuh-buku";

/** What one book costs, in milliseconds of the processor (other programs do not count) and megabytes. */
export interface Ukuran {
  readonly buka: number;
  readonly hitung: number;
  readonly sunting: number;
  readonly simpan: number;
  readonly memori: number;
}

/** Opens, calculates, edits one cell and saves; run in a process of its own, so that memory is the book's. */
async function ukur(jenis: string, n: number): Promise<Ukuran> {
  const buat = BUKU[jenis];
  if (!buat) throw new Error(`no such book: ${jenis}`);
  const bytes = writeXlsx(buat(n).book);
  let sejak = process.cpuUsage();
  const lama = (): number => {
    const { user, system } = process.cpuUsage(sejak);
    sejak = process.cpuUsage();
    return Math.round((user + system) / 1000);
  };
  const workbook = new Workbook(readXlsx(bytes));
  const buka = lama();
  const engine = await createUniverEngine(workbook);
  await engine.settled();
  const hitung = lama();
  const memori = Math.round(process.memoryUsage.rss() / 1e6);
  lama();
  workbook.write(workbook.book.activeSheetId, 0, 0, [[{ value: 7 }]]);
  await engine.settled();
  const sunting = lama();
  writeXlsx(workbook.book);
  return { buka, hitung, sunting, simpan: lama(), memori };
}

void ukur(process.argv[2] ?? "", Number(process.argv[3])).then((ukuran) => {
  process.stdout.write(JSON.stringify(ukuran), () => process.exit(0));
});
