package org.throughline.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

/// A file that only the holders of certain keys can open (<https://age-encryption.org/v1>).
public final class AgeFile {
    /// A key to open with, and the name under which others write to it.
    ///
    /// @param identity `AGE-SECRET-KEY-1...`, to be kept away from what it opens
    /// @param recipient `age1...`, which anybody may know
    public record Pair(String identity, String recipient) {
        @Override
        public String toString() {
            return recipient; // never the identity
        }
    }

    private AgeFile() {}

    /// A new key.
    public static Pair newPair() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Pair(pair.getPrivate().toString(), pair.getPublic().toString());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has X25519", missing);
        }
    }

    /// Whatever is written into the stream comes out sealed. Close it: a file that is not closed cannot be opened.
    ///
    /// @param recipients who can open it, each alone; at least one
    /// @throws IllegalArgumentException if one of them is no recipient
    /// @throws IOException if the file cannot be written
    public static OutputStream seal(OutputStream file, List<String> recipients) throws IOException {
        if (recipients.isEmpty()) throw new IllegalArgumentException("a file that nobody can open is of no use");
        var writers = new ArrayList<RecipientStanzaWriter>();
        for (String recipient : recipients) writers.add(writer(recipient));
        try {
            return Channels.newOutputStream(
                    new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(file), writers));
        } catch (GeneralSecurityException failed) {
            throw new IOException("the file could not be sealed", failed);
        }
    }

    private static RecipientStanzaWriter writer(String recipient) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
        } catch (GeneralSecurityException | RuntimeException wrong) {
            throw new IllegalArgumentException("not an age recipient (age1...): " + recipient, wrong);
        }
    }

    /// What was sealed. Its parts are checked one by one, so nothing of it counts before the end was reached.
    ///
    /// @throws IOException if the key does not fit, or the file was cut or changed; also from reading
    public static InputStream open(InputStream file, String identity) throws IOException {
        try {
            return Channels.newInputStream(new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(
                            Channels.newChannel(file),
                            List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity))));
        } catch (GeneralSecurityException | RuntimeException wrong) {
            throw new IOException("this key does not open this file, or the file was changed", wrong);
        }
    }
}
