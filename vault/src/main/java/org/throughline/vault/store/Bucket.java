package org.throughline.vault.store;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/// A bucket of an S3-compatible object store, and the key to it.
///
/// @param store address of the store, without the bucket
/// @param region as the store names it; many stores do not care
/// @param secret read from a file by whoever makes this, never from a command line
public record Bucket(URI store, String region, String name, String keyId, String secret) {
    /// @throws StoreFault if sealed bodies would travel in the clear to another machine
    public Bucket {
        boolean isSafe = "https".equals(store.getScheme()) || ("http".equals(store.getScheme()) && isHere(store));
        if (!isSafe)
            throw new StoreFault("The object store " + store
                    + " must be spoken to by https, unless it runs on this machine. Nothing was sent.");
    }

    private static boolean isHere(URI store) {
        try {
            return store.getHost() != null
                    && InetAddress.getByName(store.getHost()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return store + "/" + name; // never the secret
    }
}
