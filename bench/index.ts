import { benchChecking } from "./checking";

process.stdout.write(`${benchChecking()}\n`);
