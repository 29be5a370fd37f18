import { TOPICS } from "../packages/excel-host/test/programs/public/index";
import { openForPrograms, runProgram } from "../packages/excel-host/test/programs/public/run";
import { runnerOf, STRANGERS, strangersTopic } from "../packages/excel-host/test/programs/strangers/run";
import { isDeepStrictEqual } from "node:util";

/** Programs after public samples: how many ran at first sight, and how many run today, by topic. */
export async function benchProgram(): Promise<void> {
  console.log("\nPrograms of other developers (first sight / today / all)");
  const sum = { first: 0, today: 0, all: 0 };
  for (const { topic, programs } of TOPICS) {
    const first = programs.filter(({ atFirstSight }) => atFirstSight).length;
    const today = await running(programs);
    console.log(`  ${topic.padEnd(24)} ${first} / ${today} / ${programs.length}`);
    sum.first += first;
    sum.today += today;
    sum.all += programs.length;
  }
  console.log(`  ${"together".padEnd(24)} ${sum.first} / ${sum.today} / ${sum.all}`);
  await benchStrangers();
}

/** Programs by authors who never saw the host; those of the first sets were not counted on the day they came. */
async function benchStrangers(): Promise<void> {
  console.log("\nPrograms by authors who never saw the host (first sight / today / all)");
  const sum = { first: 0, today: 0, all: 0 };
  for (const file of STRANGERS) {
    const topic = await strangersTopic(file);
    if (topic.atFirstSight === undefined) continue;
    sum.first += topic.atFirstSight;
    sum.all += topic.of ?? topic.programs.length;
    const { run, close } = await runnerOf(topic);
    for (const program of topic.programs) {
      const given = await run(program).catch(() => undefined);
      sum.today += Number(isDeepStrictEqual(given, program.gives));
    }
    close();
  }
  console.log(`  ${"together".padEnd(24)} ${sum.first} / ${sum.today} / ${sum.all}`);
}

async function running(programs: (typeof TOPICS)[number]["programs"]): Promise<number> {
  const excel = await openForPrograms();
  let count = 0;
  for (const program of programs) {
    const given = await runProgram(excel, program).catch(() => undefined);
    if (isDeepStrictEqual(given, program.gives)) count++;
  }
  excel.close();
  return count;
}
