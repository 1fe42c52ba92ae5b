import { Badge, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ContractCase } from "../case";
import type { CaseResult, CaseState } from "../result";
import { SOURCES } from "../sources";
import type { PageTexts } from "./texts";

interface Props {
  cases: readonly ContractCase[];
  results: ReadonlyMap<string, CaseResult>;
  texts: PageTexts;
}

/** Results in the order in which they need attention. */
const ORDER: readonly CaseState[] = ["different", "not-possible", "stand-in", "as-assumed"];
const COLORS = {
  different: "danger",
  "not-possible": "informative",
  "stand-in": "warning",
  "as-assumed": "success",
} as const;

/** The cases that have run, by result. */
export function CaseList({ cases, results, texts }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <>
      {ORDER.map((state) => {
        const ended = cases.filter(({ id }) => results.get(id)?.state === state);
        if (ended.length === 0) return null;
        return (
          <details key={state} className={styles.group} open={state === "different"}>
            <summary>
              <Badge color={COLORS[state]} appearance="tint" shape="rounded">
                {ended.length}
              </Badge>{" "}
              {texts.states[state]}
            </summary>
            <ul className={styles.list} data-state={state}>
              {ended.map((contractCase) => (
                <CaseItem key={contractCase.id} {...{ contractCase, texts }} result={results.get(contractCase.id)} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

interface ItemProps {
  contractCase: ContractCase;
  result: CaseResult | undefined;
  texts: PageTexts;
}

function CaseItem({ contractCase: { id, title, source }, result, texts }: ItemProps): JSX.Element {
  const styles = useStyles();
  const facts: [string, string][] = [
    ...(result?.expected === undefined
      ? []
      : [
          [texts.expected, JSON.stringify(result.expected)] as [string, string],
          [texts.observed, JSON.stringify(result.observed)] as [string, string],
        ]),
    ...(result?.reason === undefined ? [] : [[texts.reason, result.reason] as [string, string]]),
    ...(result?.left === undefined ? [] : [[texts.left, result.left.join(", ")] as [string, string]]),
  ];
  return (
    <li>
      <span lang="en">{title}</span>
      <Text size={200} className={styles.quiet}>
        {id} ·{" "}
        <Link href={SOURCES[source]} target="_blank" rel="noreferrer" inline className={styles.small}>
          {texts.source}
        </Link>
      </Text>
      {facts.map(([label, text]) => (
        <Text key={label} size={200}>
          {label}: <code>{text}</code>
        </Text>
      ))}
    </li>
  );
}

const useStyles = makeStyles({
  group: { "& summary": { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS } },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    listStyleType: "none",
    "& li": { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: "inherit" },
});
