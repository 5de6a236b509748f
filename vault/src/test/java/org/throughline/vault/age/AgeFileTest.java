package org.throughline.vault.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgeFileTest {
    private static final byte[] CONTENT = new byte[300_000];

    static {
        new Random(1).nextBytes(CONTENT);
    }

    private final AgeFile.Pair director = AgeFile.newPair();
    private final AgeFile.Pair counsel = AgeFile.newPair();

    @TempDir
    Path folder;

    @Test
    void eachHolderOpensItAlone() throws IOException {
        byte[] sealed = sealed(director, counsel);
        assertThat(opened(sealed, director)).isEqualTo(CONTENT);
        assertThat(opened(sealed, counsel)).isEqualTo(CONTENT);
    }

    @Test
    void anotherKeyDoesNotOpenIt() throws IOException {
        byte[] sealed = sealed(director);
        assertThatThrownBy(() -> opened(sealed, counsel)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatWasCutOrChangedIsRefused() throws IOException {
        byte[] sealed = sealed(director);
        for (int length : List.of(10, 200, sealed.length / 2, sealed.length - 1))
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length), director))
                    .as("cut to " + length)
                    .isInstanceOf(IOException.class);
        var random = new Random(2);
        for (int round = 0; round < 40; round++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> opened(changed, director)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileForNobodyOrForAWrongNameIsNotWritten() {
        assertThatThrownBy(() -> AgeFile.seal(new ByteArrayOutputStream(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgeFile.seal(new ByteArrayOutputStream(), List.of("age1nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("age1nobody");
    }

    @Test
    void theToolThatEverybodyHasOpensIt() throws IOException, InterruptedException {
        Path file = folder.resolve("backup.age");
        Path key = folder.resolve("key.txt");
        Files.write(file, sealed(director));
        Files.writeString(key, director.identity() + "\n");
        Process age = new ProcessBuilder("age", "--decrypt", "--identity", key.toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(age.getInputStream().readAllBytes()).isEqualTo(CONTENT);
        assertThat(age.waitFor()).isZero();
    }

    @Test
    void whatThatToolSealedIsOpened() throws IOException, InterruptedException {
        Path clear = folder.resolve("clear");
        Path file = folder.resolve("sealed.age");
        Files.write(clear, CONTENT);
        Process age = new ProcessBuilder(
                        "age",
                        "--encrypt",
                        "--recipient",
                        director.recipient(),
                        "--output",
                        file.toString(),
                        clear.toString())
                .inheritIO()
                .start();
        assertThat(age.waitFor()).isZero();
        assertThat(opened(Files.readAllBytes(file), director)).isEqualTo(CONTENT);
    }

    private static byte[] sealed(AgeFile.Pair... holders) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = AgeFile.seal(
                sealed, Arrays.stream(holders).map(AgeFile.Pair::recipient).toList())) {
            out.write(CONTENT);
        }
        return sealed.toByteArray();
    }

    private static byte[] opened(byte[] sealed, AgeFile.Pair holder) throws IOException {
        try (var in = AgeFile.open(new ByteArrayInputStream(sealed), holder.identity())) {
            return in.readAllBytes();
        }
    }
}
