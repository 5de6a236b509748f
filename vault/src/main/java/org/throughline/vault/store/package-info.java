/// Keeps sealed rows and sealed files so that nothing acknowledged is lost: SQLite or PostgreSQL, one SQL for both.
@NullMarked
package org.throughline.vault.store;

import org.jspecify.annotations.NullMarked;
