/// The log of every opening: a Merkle tree that only grows, its signed checkpoints, and the proofs anybody can check.
@NullMarked
package org.throughline.vault.ledger;

import org.jspecify.annotations.NullMarked;
