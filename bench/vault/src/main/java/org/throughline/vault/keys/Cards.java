package org.throughline.vault.keys;

import static org.throughline.bench.Figures.say;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.throughline.bench.Figures;

/// Opening cards, each sealed under a key of its own client, against the same bytes under one key, as one
/// opens them with the JDK alone.
public final class Cards {
    private static final int CARD = 1024;
    private static final int IV = 12;

    private record Sealed(KeyName name, byte[] key, RowName row, byte[] card) {}

    private record Plain(byte[] context, byte[] card) {}

    private Cards() {}

    /// Argument: how many cards.
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        var random = new SecureRandom();
        byte[] plain = new byte[CARD];
        random.nextBytes(plain);
        List<Sealed> ours = new ArrayList<>();
        for (int i = 0; i < count; i++)
            try (CaseKey key = CaseKey.fresh(ClientId.fresh(), Compartment.CARD)) {
                var row = new RowName("sealed_row", UUID.randomUUID(), 1);
                ours.add(new Sealed(key.name(), key.secret().copy(), row, new RecordSeal(key).seal(row, plain)));
            }
        byte[] one = new byte[Secret.SIZE];
        random.nextBytes(one);
        var key = new SecretKeySpec(one, "AES");
        List<Plain> theirs = new ArrayList<>();
        for (Sealed sealed : ours) theirs.add(plain(key, sealed, Padding.pad(plain), random));
        for (int i = 0; i < 200; i++) {
            open(ours);
            open(key, theirs);
        }
        double[] times = Figures.inTurn(21, () -> open(ours), () -> open(key, theirs));
        say(
                "opening %,d cards of %,d bytes: %.1f ms with a key for each client, %.1f ms with one key: %.2fx (<= 2x)",
                count, CARD, times[0] * 1e3, times[1] * 1e3, times[0] / times[1]);
    }

    private static int open(List<Sealed> all) {
        int bytes = 0;
        for (Sealed one : all)
            try (CaseKey key = new CaseKey(one.name, Secret.owning(one.key.clone()), true)) {
                bytes += new RecordSeal(key).open(one.row, one.card).length;
            }
        return bytes;
    }

    private static Plain plain(SecretKeySpec key, Sealed like, byte[] padded, SecureRandom random) throws Exception {
        byte[] iv = new byte[IV];
        random.nextBytes(iv);
        byte[] context = (like.name + "|" + like.row).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        cipher.updateAAD(context);
        byte[] sealed = cipher.doFinal(padded);
        return new Plain(context, ByteBuffer.allocate(IV + sealed.length).put(iv).put(sealed).array());
    }

    private static int open(SecretKeySpec key, List<Plain> all) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        int bytes = 0;
        for (Plain one : all) {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, one.card, 0, IV));
            cipher.updateAAD(one.context);
            bytes += cipher.doFinal(one.card, IV, one.card.length - IV).length;
        }
        return bytes;
    }
}
