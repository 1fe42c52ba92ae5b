import { Button, type ButtonProps } from "@fluentui/react-components";
import type { JSX } from "react";
import { useOperations } from "../app/contexts";

type Props = ButtonProps & {
  isDisabled?: boolean;
};

/** A button that starts an operation. While another runs, or if none can, it is disabled but can have the focus. */
export function OperationButton({ isDisabled = false, ...props }: Props): JSX.Element {
  const { status } = useOperations().activity;
  const isPossible = status !== "running" && status !== "unavailable";
  return <Button {...props} disabledFocusable={isDisabled || !isPossible} />;
}
