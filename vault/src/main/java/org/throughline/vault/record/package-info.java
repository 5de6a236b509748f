/// How what a client's file holds is written before it is sealed, and in the file the client takes along.
@NullMarked
package org.throughline.vault.record;

import org.jspecify.annotations.NullMarked;
