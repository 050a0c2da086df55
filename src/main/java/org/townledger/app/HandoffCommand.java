package org.townledger.app;

import java.time.Clock;
import org.townledger.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The hand-off on the command line. */
@Command(name = "handoff", description = "the hand-off between a town and its banner on a USB stick", synopsisSubcommandLabel = "COMMAND")
final class HandoffCommand {

    private HandoffCommand() {
    }

    /** A further command is a further line. */
    static CommandLine of(Wording wording, Clock clock) {
        return new CommandLine(new HandoffCommand())
                .addSubcommand(new HandoffKeyCommand(wording, clock))
                .addSubcommand(new HandoffTrustCommand(wording, clock))
                .addSubcommand(new HandoffInspectCommand(wording, clock))
                .addSubcommand(new HandoffPackCommand(wording, clock))
                .addSubcommand(new HandoffMergeCommand(wording, clock))
                .addSubcommand(new HandoffReceiptCommand(wording, clock))
                .addSubcommand(new HandoffDownInboxCommand(wording, clock))
                .addSubcommand(new HandoffDownClueCommand(wording, clock))
                .addSubcommand(new HandoffDownCompareCommand(wording, clock))
                .addSubcommand(TransferCommand.offer(wording, clock))
                .addSubcommand(TransferCommand.withdraw(wording, clock))
                .addSubcommand(TransferCommand.accept(wording, clock))
                .addSubcommand(TransferCommand.decline(wording, clock))
                .addSubcommand(TransferCommand.complete(wording, clock));
    }
}
