const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

// What is built from files is kept with a list of these files, so that it is built again only after one has changed.

/** Whether no file has changed since `saveSources` wrote the list. */
function isUpToDate(list) {
  try {
    return JSON.parse(readFileSync(list, "utf8")).every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    return false;
  }
}

/**
 * Writes the list. A file that does not exist counts as changed once it is created, and one that was changed after the
 * build began (`since`, in milliseconds) counts as changed at once.
 */
function saveSources(list, files, since) {
  const stamps = files.map((file) => [file, stampOf(file)]);
  put(list, JSON.stringify(stamps.map(([file, stamp]) => [file, parseFloat(stamp) > since ? null : stamp])));
}

function stampOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "" : `${found.mtimeMs} ${found.size}`;
}

/** Writes a file completely or not at all, because another process may be reading it. */
function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
}

module.exports = { isUpToDate, saveSources, put };
