const { writeFileSync } = require("node:fs");
const Mocha = require("mocha");

/** Mocha's own listing, and the counts as JSON in the file that MOCHA_COUNTS names, for scripts/test.mjs to add up. */
class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = runner.stats;
      if (process.env.MOCHA_COUNTS)
        writeFileSync(process.env.MOCHA_COUNTS, JSON.stringify({ passes, failures }));
    });
  }
}

module.exports = CountingReporter;
