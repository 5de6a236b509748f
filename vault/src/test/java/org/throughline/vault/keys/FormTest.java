package org.throughline.vault.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.vault.keys.Refusing.refuses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private static final Form FORM = Form.of("tl/test/v1")
            .with("z", "last")
            .with("a", 7)
            .with("list", List.of("x", "y"))
            .with("when", Instant.parse("2026-03-02T09:00:00Z"))
            .with("hex", Bytes.of((byte) 1, (byte) -1));

    @Test
    void aFormIsWrittenInOneWay() {
        assertThat(new String(FORM.bytes(), UTF_8))
                .isEqualTo(
                        "tl/test/v1\n"
                                + "{\"a\":7,\"hex\":\"01ff\",\"list\":[\"x\",\"y\"],\"when\":\"2026-03-02T09:00:00Z\",\"z\":\"last\"}");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Form read = Form.read("tl/test/v1", FORM.stored());
        assertThat(read.text("z")).isEqualTo("last");
        assertThat(read.number("a")).isEqualTo(7);
        assertThat(read.texts("list")).containsExactly("x", "y");
        assertThat(read.time("when")).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(read.hex("hex")).isEqualTo(Bytes.ofHex("01ff"));
        assertThat(read.optional("none")).isEmpty();
        assertThat(read.without("z").optional("z")).isEmpty();
        assertThat(read.optional("z")).contains("last");
    }

    @Test
    void lettersOfAnyScriptAreKept() {
        Form form = Form.of("t").with("name", "Núñez \"\\ 李 \uD83D\uDE00\n");
        assertThat(Form.read("t", form.stored()).text("name")).isEqualTo("Núñez \"\\ 李 \uD83D\uDE00\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tl/other/v1\n{}",
                "tl/test/v1{}",
                "tl/test/v1\n{\"b\":1,\"a\":2}",
                "tl/test/v1\n{\"a\":1,\"a\":1}",
                "tl/test/v1\n{\"a\": 1}",
                "tl/test/v1\n{\"a\":1} ",
                "tl/test/v1\n{\"a\":1}{\"a\":1}",
                "tl/test/v1\n[1]",
                "tl/test/v1\nnull",
                "tl/test/v1\n{\"a\":null}",
                "tl/test/v1\n{\"a\":\"\\u0041\"}",
                "tl/test/v1\n",
                "tl/test/v1",
                ""
            })
    void anyOtherWritingIsRefused(String text) {
        refuses(Refusal.UNREADABLE, () -> Form.read("tl/test/v1", Bytes.of(text.getBytes(UTF_8))));
    }

    @Test
    void aFieldOfAnotherKindIsRefused() {
        refuses(Refusal.UNREADABLE, () -> FORM.text("a"));
        refuses(Refusal.UNREADABLE, () -> FORM.text("none"));
        refuses(Refusal.UNREADABLE, () -> FORM.number("z"));
        refuses(Refusal.UNREADABLE, () -> FORM.texts("z"));
        refuses(Refusal.UNREADABLE, () -> FORM.id("z"));
        refuses(Refusal.UNREADABLE, () -> FORM.hex("z"));
        refuses(Refusal.UNREADABLE, () -> FORM.time("z"));
        Form numbers = Form.read("t", Bytes.of("t\n{\"list\":[1,2]}".getBytes(UTF_8)));
        refuses(Refusal.UNREADABLE, () -> numbers.texts("list"));
    }

    @Test
    void aValueInAnotherWritingIsRefused() {
        Form form = Form.of("t").with("hex", "AB").with("id", "6D5C0F0E-6A0D-4A51-8F5E-0C7B9A3D2E11");
        refuses(Refusal.UNREADABLE, () -> form.hex("hex"));
        refuses(Refusal.UNREADABLE, () -> form.id("id"));
        refuses(
                Refusal.UNREADABLE,
                () -> Form.of("t").with("at", "2026-03-02T09:00:00.0Z").time("at"));
    }

    @Test
    void halfACharacterIsNotWritten() {
        assertThatThrownBy(() -> Form.of("t").with("name", "\uD83D")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereIsNotWritten() {
        Form form = Form.of("t").with("a", Optional.empty()).with("b", Optional.of("here"));
        assertThat(new String(form.bytes(), UTF_8)).isEqualTo("t\n{\"b\":\"here\"}");
    }

    @Test
    void idsAreReadBack() {
        UUID id = UUID.randomUUID();
        assertThat(Form.of("t").with("id", id).id("id")).isEqualTo(id);
    }
}
