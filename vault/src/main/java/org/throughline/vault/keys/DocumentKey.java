package org.throughline.vault.keys;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.util.Arrays;

/// The key of one document. A new epoch wraps it anew and leaves the document's body as it is.
public final class DocumentKey implements AutoCloseable {
    private static final int SEGMENT = 1 << 20;

    private final DocumentName name;
    private final Secret secret;

    DocumentKey(DocumentName name, Secret secret) {
        this.name = name;
        this.secret = secret;
    }

    public static DocumentKey fresh(DocumentName name) {
        return new DocumentKey(name, Secret.fresh());
    }

    /// @throws Refused if it was changed, or wrapped for another document or under another key
    public static DocumentKey unwrap(CaseKey documents, DocumentName name, Bytes wrapped) {
        mustBelong(documents, name);
        return new DocumentKey(
                name, documents.cipher().unwrap(wrapped, context(documents, name), Refusal.DOCUMENT_KEY_CHANGED));
    }

    /// @throws Refused if the part has a newer key
    public Bytes wrap(CaseKey documents) {
        mustBelong(documents, name);
        documents.mustBeCurrent();
        return documents.cipher().wrap(secret, context(documents, name));
    }

    public DocumentName name() {
        return name;
    }

    Secret secret() {
        return secret;
    }

    byte[] bodyContext() {
        return ("tl/document/v1|" + name).getBytes(StandardCharsets.UTF_8);
    }

    AesGcmHkdfStreaming stream() {
        byte[] bytes = secret.copy();
        try {
            return new AesGcmHkdfStreaming(bytes, "HmacSha256", Secret.SIZE, SEGMENT, 0);
        } catch (InvalidAlgorithmParameterException impossible) {
            throw new AssertionError("a secret has 32 bytes", impossible);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static void mustBelong(CaseKey documents, DocumentName name) {
        if (documents.name().compartment() != Compartment.DOCUMENTS
                || !documents.name().client().equals(name.client()))
            throw new IllegalArgumentException(documents + " does not lock " + name);
    }

    private static byte[] context(CaseKey documents, DocumentName name) {
        return documents.context("tl/document-key/v1", name.document());
    }

    @Override
    public void close() {
        secret.close();
    }

    @Override
    public String toString() {
        return "the key of document " + name;
    }
}
