/// Makes, wraps and opens every key, from a person's passphrase down to one document, and knows no database.
@NullMarked
package org.throughline.vault.keys;

import org.jspecify.annotations.NullMarked;
