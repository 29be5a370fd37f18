import type { BobotTersimpan } from "./model";
import tersimpan from "./bobot.json";
import { ModelKolom } from "./model";

let model: ModelKolom | undefined;

/** What was learned from the trial sheets (`npm run latih`); unpacked when first asked for. */
export function modelTerlatih(): ModelKolom {
  return (model ??= new ModelKolom(tersimpan as BobotTersimpan));
}
