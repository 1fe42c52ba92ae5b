import { execFile } from "node:child_process";

const RANKS = ["info", "low", "moderate", "high", "critical"];

/**
 * Asks the registry for known faults of what is shipped.
 * @returns {Promise<{ faults: string[] } | { unanswered: string }>}
 */
export async function knownFaults(policy) {
  const answer = await askRegistry();
  if (answer === null) return { unanswered: "npm did not answer in a minute" };
  if (answer.vulnerabilities === undefined) return { unanswered: answer.message ?? "an answer of another kind" };
  return { faults: faultsOf(answer, policy) };
}

/** One line for each fault of at least the policy's severity whose package the policy does not accept. */
export function faultsOf({ vulnerabilities }, { worstFault, acceptedFaults }) {
  return Object.values(vulnerabilities)
    .filter(({ severity }) => RANKS.indexOf(severity) >= RANKS.indexOf(worstFault))
    .filter(({ name }) => !Object.hasOwn(acceptedFaults, name))
    .map(({ name, range, severity }) => `${name} ${range}: ${severity}`);
}

function askRegistry() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" };
  return new Promise((resolve) => {
    // npm's output says everything that its exit status does.
    execFile(npm, ["audit", "--omit=dev", "--json"], options, (_error, output) => {
      try {
        resolve(JSON.parse(output));
      } catch {
        resolve(null);
      }
    });
  });
}
