import { randomBytes } from "node:crypto";
import { access, constants, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./usageError";

/** @throws UsageError when the file does not exist or can't be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError({ vi: `Không mở được tệp ${path} (${code}).`, en: `Can't read ${path} (${code}).` });
  }
}

/** IN is never changed, whatever path leads to it. */
export async function refuseAsResult(input: string, results: readonly (string | null)[]): Promise<void> {
  const fileOf = (path: string) => stat(path, { bigint: true }).catch(() => null);
  const read = await fileOf(input);
  for (const path of results) {
    const result = path === null || path === "-" ? null : await fileOf(path);
    if (read === null || result === null || result.ino !== read.ino || result.dev !== read.dev) continue;
    throw new UsageError({
      vi: `${path} chính là sổ đang đọc, không được ghi đè: đặt tên tệp khác.`,
      en: `${path} is the workbook itself, which is never changed: name another file.`,
    });
  }
}

/** Both results can't go to the same regular file. Anything else, such as /dev/null, can take both. */
export async function refuseSameResult(output: string | null, json: string | null): Promise<void> {
  if (output === null || json === null || resolve(output) !== resolve(json)) return;
  const there = await stat(output).catch(() => null);
  if (there !== null && !there.isFile()) return;
  throw new UsageError({
    vi: `--out và --json cùng là ${json}, tệp này sẽ đè lên tệp kia: đặt hai tên khác nhau.`,
    en: `--out and --json both name ${json}, so that one would be written over the other: give two names.`,
  });
}

/** A file is replaced by renaming, which does not check whether it may be written. */
export async function refuseProtected(results: readonly (string | null)[]): Promise<void> {
  for (const path of results) {
    if (path === null || path === "-" || !(await isProtected(path))) continue;
    throw new UsageError({
      vi: `${path} là tệp chỉ đọc, không được ghi đè: bỏ thuộc tính chỉ đọc hoặc đặt tên tệp khác.`,
      en: `${path} is write-protected: make it writable or name another file.`,
    });
  }
}

/** Excel refuses a file whose extension does not fit its content; saved as .xlsx, a workbook would lose its macros. */
export function refuseOtherKind(output: string | null, kind: string): void {
  const [, named] = /\.(xl[st][xm])$/i.exec(output ?? "") ?? [];
  if (output === null || (named ?? "xlsx").toLowerCase() === kind) return;
  throw new UsageError({
    vi: `Sổ đang đọc là .${kind}, tên ${output} phải có đuôi .${kind} thì Excel mới mở được.`,
    en: `The workbook is .${kind}: ${output} must end in .${kind}, or Excel will not open it.`,
  });
}

/** Also checks the mode, since an administrator may write everything. */
async function isProtected(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  if (there === null || !there.isFile()) return false;
  const isRefused = await access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
  return isRefused || (there.mode & 0o222) === 0;
}

/**
 * Writes the whole file or nothing: first next to it, then renamed. Anything but a regular file, such as /dev/stdout,
 * is written directly.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) return attempt(path, () => writeFile(path, content));
  // A short name: a suffix could make the file's name too long.
  const part = join(dirname(path), `.${randomBytes(6).toString("hex")}.part`);
  await attempt(path, async () => {
    try {
      await writeFile(part, content);
      await rename(part, path);
    } finally {
      await rm(part, { force: true });
    }
  });
}

async function attempt(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = codeOf(error);
    throw new UsageError({ vi: `Không ghi được tệp ${path} (${code}).`, en: `Can't write ${path} (${code}).` });
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown";
