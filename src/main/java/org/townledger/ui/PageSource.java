package org.townledger.ui;

/** Where a {@link PagingTable} reads; called off the JavaFX thread. */
@FunctionalInterface
public interface PageSource<R> {

    Page<R> page(PageRequest request);
}
