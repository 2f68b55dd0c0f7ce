"""enode-codegen: typed clients and breaking-change reports from dated OpenAPI documents."""

__version__ = "0.1.0"
