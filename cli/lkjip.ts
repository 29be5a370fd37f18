import { jalankanBaris } from "./utama";

// The engine keeps timers of its own, so the process is ended by hand once the output is flushed.
void jalankanBaris(process.argv.slice(2)).then((kode) => process.stdout.write("", () => process.exit(kode)));
