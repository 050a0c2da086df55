package org.townledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A banner and some of its towns, each in a folder of its own, who know each other's certificates; all by commands. */
final class HandoffWorld {

    static final String BANNER = "150623000000";
    static final List<String> TOWNS = List.of("150623100000", "150623101000", "150623102000", "150623103000");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    final List<String> towns;
    final Path stick;

    HandoffWorld(Path folder, int towns) throws IOException {
        this.folder = folder;
        this.towns = TOWNS.subList(0, towns);
        stick = Files.createDirectories(folder.resolve("stick"));
        Typed.done(banner(), "init", "--office", BANNER);
        Typed.done(banner(), "handoff", "key", stick.resolve("banner.cer").toString());
        for (String town : this.towns) {
            Typed.done(of(town), "init", "--office", town);
            Typed.done(of(town), "handoff", "trust", stick.resolve("banner.cer").toString());
            Typed.done(of(town), "handoff", "key", stick.resolve(town + ".cer").toString());
            Typed.done(banner(), "handoff", "trust", stick.resolve(town + ".cer").toString());
        }
    }

    Path banner() {
        return folder.resolve("banner");
    }

    Path of(String town) {
        return folder.resolve(town);
    }

    /** @param cases of each of the four ledgers, and as many households */
    void fill(String town, int cases) throws IOException {
        Typed.done(of(town), "import", "households", HandoffSheets.households(folder, town, cases).toString());
        for (String ledger : HandoffSheets.LEDGERS) {
            Typed.done(of(town), "import", ledger, HandoffSheets.ledger(folder, town, ledger, cases).toString());
        }
    }

    /** @return the package */
    Path pack(String town, String... more) {
        return Path.of(json(Typed.in(of(town), words(List.of("handoff", "pack", "--to", BANNER, "--out", stick.toString(), "--json"), more))).path("package").asText());
    }

    /** @return what the banner's command says */
    JsonNode merge(Path... packages) {
        return json(merging(packages));
    }

    Typed merging(Path... packages) {
        return Typed.in(banner(), words(List.of("handoff", "merge", "--receipts", stick.toString(), "--json"),
                Stream.of(packages).map(Path::toString).toArray(String[]::new)));
    }

    JsonNode receipt(String town, Path receipt) {
        return json(Typed.in(of(town), "handoff", "receipt", receipt.toString(), "--json"));
    }

    /** The town's newest receipt on the stick. */
    Path newestReceipt(String name) {
        try (Stream<Path> files = Files.list(stick)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-回执-")).sorted().reduce((_, later) -> later).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A ledger as other programs read it, a line a case. */
    List<String> atTown(String town, String kind) {
        return lines(Typed.in(of(town), "list", kind));
    }

    /** The same of that town at the banner. */
    List<String> atBanner(String town, String kind) {
        return lines(Typed.in(banner(), "list", kind, "--office", town));
    }

    /** Within an office, as its window would. */
    <T> T in(Path data, Function<Wiring, T> work) {
        try (var vault = Entering.vault(data, Typed.CLOCK)) {
            return work.apply(new Wiring(vault, Entering.WORDS));
        }
    }

    /** How many entries an office's journal has: nothing was written where it stays the same. */
    long entries(Path data) {
        return in(data, wiring -> wiring.store.read(org.townledger.store.Transaction::journalSequence));
    }

    static JsonNode json(Typed typed) {
        if (typed.code() != 0) {
            throw new IllegalStateException(typed.toString());
        }
        try {
            return JSON.readTree(typed.out());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static List<String> lines(Typed typed) {
        if (typed.code() != 0) {
            throw new IllegalStateException(typed.toString());
        }
        return typed.out().lines().toList();
    }

    private static String[] words(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
