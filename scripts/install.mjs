import { ensurePackages } from "./steps.mjs";

/* What `.ci/run` begins with: the packages of package-lock.json, where one is missing or another version. */

ensurePackages();
