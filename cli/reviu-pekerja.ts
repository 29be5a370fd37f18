import { reviuBerkas } from "./reviu";

/** A process of `reviu` for one file: its answer goes to the process that started it. */
void reviuBerkas(process.argv[2] ?? "").then((hasil) => process.send?.(hasil, () => process.exit(0)));
