package org.throughline.office.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts that stand in source files: `Text.of("english", "spanish")`, whatever holds them.
///
/// @param topic the package: `law.asylum`, `core.vocabulary`
record TextsOfSource(String topic, List<Found> texts) {
    /// @param file for messages
    record Found(String file, String english, String spanish) {}

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String WORDS = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*";
    private static final Pattern TEXT =
            Pattern.compile("Text\\.of\\(\\s*(" + WORDS + ")\\s*,\\s*(" + WORDS + ")\\s*\\)");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern ONE = Pattern.compile(LITERAL);

    TextsOfSource {
        texts = List.copyOf(texts);
    }

    /// One for each package below these folders that has texts.
    static List<TextsOfSource> under(Path root) throws IOException {
        var topics = new ArrayList<TextsOfSource>();
        for (String module : List.of("core", "law", "office")) {
            Path java = root.resolve(module).resolve("src/main/java/org/throughline");
            try (Stream<Path> folders =
                    Files.walk(java).filter(Files::isDirectory).sorted()) {
                for (Path folder : folders.toList()) {
                    List<Found> texts = in(folder);
                    String name = module + "." + folder.getFileName();
                    if (!texts.isEmpty() && !isForStaff(name)) topics.add(new TextsOfSource(name, texts));
                }
            }
        }
        return topics;
    }

    /// What the command says is for the office.
    private static boolean isForStaff(String topic) {
        return topic.equals("office.cli");
    }

    private static List<Found> in(Path folder) throws IOException {
        var texts = new ArrayList<Found>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Matcher text = TEXT.matcher(Files.readString(file));
                while (text.find())
                    texts.add(
                            new Found(String.valueOf(file.getFileName()), words(text.group(1)), words(text.group(2))));
            }
        }
        return texts;
    }

    private static String words(String literals) {
        var all = new StringBuilder();
        ONE.matcher(literals)
                .results()
                .forEach(literal ->
                        all.append(literal.group(), 1, literal.group().length() - 1));
        return UNICODE.matcher(all)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes();
    }
}
