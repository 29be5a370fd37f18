import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, connect } from "node:net";
import path from "node:path";
import { serverConfig, type Place, type ServerFile } from "../../scripts/server/snippets";

/** A web server of Debian, run by nobody's configuration but the one that goes with the release. */
interface Peladen {
  readonly berkas: ServerFile;
  readonly program: string;
  /** The whole configuration around the snippet. */
  readonly bungkus: (isi: string, folder: string) => string;
  readonly argumen: (konfigurasi: string) => string[];
}

const MODUL_APACHE = ["mpm_event", "authz_core", "alias", "mime", "headers", "ssl", "socache_shmcb", "dir"];

const bungkusNginx = (isi: string, folder: string): string => `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${isi}
}
`;

const bungkusApache = (isi: string, folder: string): string =>
  [
    `ServerRoot "${folder}"`,
    `PidFile "${folder}/apache.pid"`,
    `ErrorLog "${folder}/apache.log"`,
    "ServerName localhost",
    ...MODUL_APACHE.map((nama) => `LoadModule ${nama}_module /usr/lib/apache2/modules/mod_${nama}.so`),
    "TypesConfig /etc/mime.types",
    `Listen ${/VirtualHost \*:(\d+)/.exec(isi)?.[1] ?? ""}`,
    isi,
  ].join("\n");

/** The servers that Debian has; IIS cannot be run here. */
export const PELADEN: Readonly<Record<"nginx" | "Apache" | "Caddy", Peladen>> = {
  nginx: {
    berkas: "nginx.conf",
    program: "nginx",
    bungkus: bungkusNginx,
    argumen: (konfigurasi) => ["-c", konfigurasi, "-e", "stderr"],
  },
  Apache: {
    berkas: "apache.conf",
    program: "apache2",
    bungkus: bungkusApache,
    argumen: (konfigurasi) => ["-f", konfigurasi, "-DFOREGROUND"],
  },
  Caddy: {
    berkas: "Caddyfile",
    program: "caddy",
    bungkus: (isi) => `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n${isi}`,
    argumen: (konfigurasi) => ["run", "--config", konfigurasi, "--adapter", "caddyfile"],
  },
};

/** Is the program on this machine? */
export const terpasang = ({ program }: Peladen): boolean => spawnSync(program, ["-v"]).error === undefined;

/** A port that is free now. */
export function portBebas(): Promise<number> {
  return new Promise((resolve) => {
    const sebentar = createServer().listen(0, () => {
      const alamat = sebentar.address();
      sebentar.close(() => resolve(typeof alamat === "object" && alamat ? alamat.port : 0));
    });
  });
}

async function tungguPort(port: number, proses: ChildProcess): Promise<void> {
  for (let kali = 0; kali < 100; kali++) {
    if (proses.exitCode !== null) throw new Error(`server ended with ${proses.exitCode}`);
    const ada = await new Promise<boolean>((resolve) => {
      const soket = connect(port, "localhost", () => resolve((soket.destroy(), true)));
      soket.on("error", () => resolve(false));
    });
    if (ada) return;
    await new Promise((lanjut) => setTimeout(lanjut, 100));
  }
  throw new Error(`nothing listens on ${port}`);
}

/** Starts a server with its snippet; `ubah` spoils the configuration on purpose. */
export async function jalankanPeladen(
  peladen: Peladen,
  tempat: Place,
  ubah: (isi: string) => string = (isi) => isi,
): Promise<() => void> {
  const { port } = new URL(tempat.url);
  const folder = path.dirname(tempat.folder);
  const isi = serverConfig(peladen.berkas, tempat);
  const konfigurasi = path.join(folder, `${peladen.program}.conf`);
  writeFileSync(konfigurasi, peladen.bungkus(ubah(isi), folder));
  const proses = spawn(peladen.program, peladen.argumen(konfigurasi), { stdio: "pipe" });
  let kata = "";
  proses.stderr.on("data", (bagian: Buffer) => (kata += bagian.toString()));
  await tungguPort(Number(port), proses).catch((galat: Error) => {
    proses.kill();
    throw new Error(`${galat.message}: ${kata}`);
  });
  return () => void proses.kill();
}
